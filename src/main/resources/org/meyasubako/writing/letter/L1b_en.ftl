Subject: Please send us the original mail
${addressee}

Thank you for your report, which we received on ${received} and logged as ${case}. This is ${desk}.

From what we have we cannot follow the way that the mail took. If you still have the original, please send us:

1. The original mail with its full header and its body, attached as an .eml file
2. When you received it
3. If you cannot make an .eml file: the full header and the body, pasted into your answer

How to attach a mail as .eml:
- Outlook for Windows: select the mail and press Ctrl+Alt+F (forward as attachment)
- New Outlook, Outlook on the web: drag the mail from the list into a new message
- Gmail in a browser: open the mail, choose "More" and "Download message", and attach the saved file
- Thunderbird: select the mail, then "Message", "Forward As", "Attachment"
- Apple Mail: select the mail, then "Message", "Forward as Attachment"
- Mail apps of telephones often cannot attach mails; please use a computer then.

If you wish to hide something, please replace single characters with "***", remove no lines and leave line breaks as they are.

Please also tell us whether we may show a redacted copy to the customer. Unless you agree we show none; if you agree, whatever points at you is struck first.

Please do not open links or attachments of the mail.

${signature}
