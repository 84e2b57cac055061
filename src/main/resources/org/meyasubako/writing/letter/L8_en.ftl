Subject: Termination of your contract
${addressee}

This is ${desk}. After repeated warnings without cure we terminate your contract under our terms of service as follows.

1. Termination
Contract: ${contract}
Ends on: ${end}

2. What went before
${history}

3. Clause
${clause}
${clauseText}

4. Return of your data
${data}

5. Costs
We may claim the following costs.
${damages}

6. Re-application
We will not accept a new application.

7. How to object
${objection}

Please leave ${case} in the subject when you write to us.

${signature}
