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
  - Our checking and savings accounts, which institution holds each, and the ledger number behind it
  - 'For the confirmation letters the auditor asks where company 1 keeps money: account title, institution, and the balance sheet number it is carried under.'
  - where we bank
  - 'Per account: what we call it, institution, ledger number and that number''s name, in account order'
  - bnk accts + gl cash acct for co 1
  - Where does the company keep its money, and in which drawer of the bookkeeping is each of those put?
*/
SELECT CMAC.CMAcct, CMAC.Description, CMAC.BankName, CMAC.GLAcct, GLAC.Description AS Account
FROM CMAC WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON CMAC.GLCo = GLAC.GLCo
    AND CMAC.GLAcct = GLAC.GLAcct
WHERE CMAC.CMCo = @CMCo
ORDER BY CMAC.CMAcct
