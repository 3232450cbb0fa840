// A directory of identities and a personal data server, with one account that posts, answers and passes on.
import { createRequire } from 'node:module'
const { TestNetworkNoAppView } = createRequire(process.env.TEST_SERVERS + '/node_modules/')('@atproto/dev-env')
const net = await TestNetworkNoAppView.create({
  dbPostgresSchema: 'x', pds: { port: Number(process.env.PDS_PORT), hostname: 'localhost' }, plc: { port: Number(process.env.PLC_PORT) },
})
const agent = net.pds.getAgent ? net.pds.getAgent() : net.pds.getClient()
await agent.createAccount({ handle: 'pat.test', email: 'pat@example.org', password: 'only-here' })
const did = agent.session.did
await agent.upsertProfile(() => ({ displayName: 'Pat Lee', description: 'Nurse in Millbrook' }))
let first
for (let n = 0; n < Number(process.env.POSTS); n++) {
  const made = await agent.post({ text: `An ordinary day, number ${n}`, createdAt: new Date(Date.UTC(2024, 0, 1, 0, n)).toISOString() })
  first = first || made
}
const link = 'see 💔 example.org/very-lo… now'
const start = Buffer.byteLength('see 💔 ')
await agent.post({
  text: link, facets: [{ index: { byteStart: start, byteEnd: start + Buffer.byteLength('example.org/very-lo…') }, features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://example.org/very-long' }] }],
})
await agent.post({ text: 'and again', reply: { root: first, parent: first } })
await agent.repost(first.uri, first.cid)
await agent.like(first.uri, first.cid)
console.log(JSON.stringify({ ready: true, did, url: net.pds.url }))
