/*
title: Bank accounts with their GL account
grain: one bank account
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
asks:
  - Which bank accounts do we have and where do they sit in the ledger?
  - Bank account list with GL account
  - bank accounts
  - Bank accounts of a company with bank name, GL account and account description.
  - what banks are we using
*/
SELECT CMAC.CMAcct, CMAC.Description, CMAC.BankName, CMAC.GLAcct, GLAC.Description AS Account
FROM CMAC WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON CMAC.GLCo = GLAC.GLCo
    AND CMAC.GLAcct = GLAC.GLAcct
WHERE CMAC.CMCo = @CMCo
ORDER BY CMAC.CMAcct
