Subject: Your application
${addressee}

This is ${desk}. Thank you for your application of ${applied}.

After overall consideration we cannot accept it. We do not give reasons for such decisions.

What you told us in your application is handled under our privacy policy.

${signature}
