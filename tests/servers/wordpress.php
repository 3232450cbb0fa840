<?php
// Fills a new WordPress: one author, four posts of three kinds of visibility, an argument below one of them.
$url = getenv('SITE_URL');
$_SERVER['HTTP_HOST'] = parse_url($url, PHP_URL_HOST) . ':' . parse_url($url, PHP_URL_PORT);
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REQUEST_URI'] = '/';
define('WP_INSTALLING', true);
require getenv('SITE_ROOT') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Notes', 'ana', 'ana@example.org', true, '', 'only-here');
update_option('siteurl', $url);
update_option('home', $url);
update_option('permalink_structure', '/%year%/%postname%/');
update_option('comment_moderation', 0);
update_option('comment_previously_approved', 0);
flush_rewrite_rules(false);
foreach (get_posts(['post_type' => ['post', 'page'], 'numberposts' => -1, 'post_status' => 'any']) as $old) {
    wp_delete_post($old->ID, true);
}
$me = wp_update_user(['ID' => 1, 'display_name' => 'Ana Ruiz', 'description' => 'Nurse in Millbrook']);
function post($title, $content, $day, $more = []) {
    return wp_insert_post($more + ['post_title' => $title, 'post_content' => $content, 'post_status' => 'publish', 'post_author' => 1,
        'post_date' => "$day 21:07:00", 'post_date_gmt' => "$day 21:07:00"]);
}
function comment($post, $who, $user, $words, $parent = 0) {
    return wp_insert_comment(['comment_post_ID' => $post, 'comment_author' => $who, 'user_id' => $user, 'comment_content' => $words, 'comment_parent' => $parent,
        'comment_approved' => 1, 'comment_author_email' => $user ? 'ana@example.org' : 'kim@example.org', 'comment_date_gmt' => '2019-03-15 08:00:00', 'comment_date' => '2019-03-15 08:00:00']);
}
$story = post('Long week', "<p>A man I care for would not come back.</p>\n<p>I &amp; the team tried.</p>", '2019-03-14');
post('Only for me', '<p>hidden words</p>', '2019-03-16', ['post_status' => 'private']);
post('With a key', '<p>locked words</p>', '2019-03-17', ['post_password' => 'x']);
post('About', '<p>I write about work.</p>', '2018-01-01', ['post_type' => 'page']);
for ($n = 0; $n < (int) getenv('MORE_POSTS'); $n++) {
    post("Day $n", "<p>Nothing much on day $n.</p>", '2017-05-05');
}
$first = comment($story, 'Kim R.', 0, 'You were my nurse and you let me down.');
$answer = comment($story, 'Ana Ruiz', 1, 'Kim, I saw you for six sessions and you missed three.', $first);
$second = comment($story, 'Ana Ruiz', 0, 'I am only called Ana Ruiz here.', $answer);
comment($story, 'Ana Ruiz', 1, 'That was somebody else.', $second);
comment($story, 'Sam', 0, "Line one\n\nLine two <b>bold</b>");
echo "ready\n";
