/*
title: Last statement of each bank account
grain: one bank account
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
asks:
  - Through which date is each bank account reconciled?
  - Latest bank statement by account
  - last bank rec
  - Most recent statement of every bank account with date, balance and status.
  - how far behind r we on bank recs
  - How current is bank paperwork? Give ending date and figure of the freshest one everywhere
  - 'Ahead of fieldwork I''d like to see how current we are: account, bank''s name, date of the most recent statement, its ending figure and whether it is closed or still in work.'
  - newest stmt per bank
  - Every bank account and title with institution, latest reconciled or open statement, its balance; blanks where there's none
  - lst stmt dt + bal by acct, rec'd or open
  - Up to what day have we looked at the bank's paperwork for each of our accounts, and what amount did it show?
*/
WITH Latest AS (
    SELECT CMST.CMCo, CMST.CMAcct, MAX(CMST.StmtDate) AS StmtDate
    FROM CMST WITH (NOLOCK)
    WHERE CMST.CMCo = @CMCo
    GROUP BY CMST.CMCo, CMST.CMAcct
)
SELECT CMAC.CMAcct, CMAC.Description, CMAC.BankName, CMST.StmtDate, CMST.StmtBal, CMST.Status
FROM CMAC WITH (NOLOCK)
LEFT JOIN Latest
    ON CMAC.CMCo = Latest.CMCo
    AND CMAC.CMAcct = Latest.CMAcct
LEFT JOIN CMST WITH (NOLOCK)
    ON Latest.CMCo = CMST.CMCo
    AND Latest.CMAcct = CMST.CMAcct
    AND Latest.StmtDate = CMST.StmtDate
WHERE CMAC.CMCo = @CMCo
ORDER BY CMAC.CMAcct
