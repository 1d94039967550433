/** A page of a site as browsers save it: around the syllabus stand the things that pages have, among them other courses. */
export const sitePage = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>nav li { display: inline } .cookie { position: fixed }</style>
<script>document.documentElement.className = 'js';</script>
</head>
<body>
<a href="#content" class="skip" hidden>Skip to content</a>
<header class="site"><a href="/">Home</a>
<nav aria-label="Main"><ul><li><a href="/ccs">CCS inpatient coding, 120 hours</a></li><li><a href="/fees">Fees and refunds</a></li></ul></nav>
</header>
<div role="dialog" class="cookie"><p>This site keeps cookies for 12 weeks.</p></div>
<div class="layout">
<main id="content">
${body}
</main>
<aside><h2>Other courses</h2><ul><li>Medical Billing Boot Camp: 40 hours, $600</li><li>COC Exam Review: 3 practice exams</li></ul></aside>
</div>
<footer><p>Call us today. A job is guaranteed to all who finish the CIC course.</p></footer>
<template><p>Contact hours: 999</p></template>
<script>window.loaded = true;</script>
</body>
</html>
`;
