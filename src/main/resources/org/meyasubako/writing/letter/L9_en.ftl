Subject: Urgent: your server seems to be abused by others
${addressee}

This is ${desk}. Your server seems to be abused by third parties. Please act at once as set out below. We do not suppose that you sent the mail yourself.

1. What we saw
Where: ${abused}
When: ${eventTime}
<#if recipients??>
Recipients: ${recipients}
</#if>

${logLines}

2. The likely path, and how certain it is
${cause}
<#if wayIn??>
Path: ${wayIn}
</#if>
Certainty: ${certainty}

3. Now
(1) Stop the sending of mail.
(2) Quarantine the files concerned; keep copies, do not delete them.
(3) Change all passwords and keys concerned.

4. Then
(1) Update the operating system, the CMS and its plug-ins.
(2) Check logins to the administration pages and unknown users.
(3) Check cron, .htaccess, SSH keys and forwarding.
(4) Check published files for changes, and for files that you do not know.

5. Report
Please answer this mail by ${due} and tell us what was done. Otherwise we will take this measure:
${measure}

Please leave ${case} in the subject.

${signature}
