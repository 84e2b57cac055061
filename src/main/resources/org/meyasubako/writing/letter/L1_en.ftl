Subject: We have received your report
${addressee}

Thank you for your report. This is ${desk}. We have logged it as follows.

Case number: ${case}
Received: ${received}
What we got: ${handedIn}

We will examine it and act under our terms of service where that is called for. We expect our examination to take until about ${term}.

We cannot share customer details or the measures taken in a single case.

If you have more to add, please answer this mail and leave the case number in the subject.

${signature}
