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
