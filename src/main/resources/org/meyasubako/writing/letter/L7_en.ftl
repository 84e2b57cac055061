Subject: Notice of suspension
${addressee}

This is ${desk}. Under our terms of service we have suspended the following.

1. What is suspended
Contract: ${contract}
Since: ${start}
Scope: ${scope}

2. Reason
${cause}
Clause: ${clause}
${clauseText}

3. What went before
${history}

4. Conditions to restore
${restore}

5. How to object
${objection}

6. Your data
${data}

7. Fees
${fees}

Please leave ${case} in the subject when you write to us.

${signature}
