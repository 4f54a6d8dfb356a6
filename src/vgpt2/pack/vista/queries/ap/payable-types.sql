/*
title: Payable types with their GL accounts
grain: one payable type
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - What payable types do we use and which accounts do they hit?
  - Payable type setup with GL account
  - pay types
  - Payable types of a company with description, GL account and account description.
  - what does pay type 3 mean
  - What kinds of payable are configured, and to which GL code does each post?
  - New controller maps our liability accounts for the audit and wants every kind set up in payables with its description, account and account name
  - pay type setup w/ GL
  - Kind number, its description, account number and account name, in number order, company 1
  - ap pay typs n there gl accts pls
  - We sort what we owe into kinds such as regular and withheld; what are they, and where in the books do they land?
*/
SELECT APPT.PayType, APPT.Description, APPT.GLAcct, GLAC.Description AS Account
FROM APPT WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON APPT.GLCo = GLAC.GLCo
    AND APPT.GLAcct = GLAC.GLAcct
WHERE APPT.APCo = @APCo
ORDER BY APPT.PayType
