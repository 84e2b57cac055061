Subject: Inquiry about mail that names your site
${addressee}

This is ${desk}. We have received reports of unsolicited mail in which a URL of your site appears, and would like to ask what you know of it. We do not say that you sent it.

1. What was reported
URL: ${url}
Reports: ${count}
Time: ${eventTime}
What we found: ${cause}

2. Copy of the reported mail
Whatever points at the person who reported it is struck.

${sample}

3. Please tell us
(a) Anything that you know about this mail
(b) Whether you have advertising contractors or affiliates; if the URL carries a partner's identifier, who that is and whether the partnership can be ended
(c) Whether anybody may be impersonating or harassing you
(d) Whether your site was changed by others, or has pages or redirects that you do not know

Please answer by ${due} and leave ${case} in the subject.

${signature}
