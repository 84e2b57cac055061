Subject: Where your report stands
${addressee}

This is ${desk}, about the report that you sent us on ${received} (${case}).

${cause}

From what we have we cannot decide whether action is called for. Your report is on file for further review.

We cannot share customer details or the measures taken in a single case.

${signature}
