/*
title: Bank transactions outstanding at an earlier date with when they cleared afterwards
grain: one transaction
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-03-31}
asks:
  - The auditors want the outstanding list as it was on March 31 and the date each item went through the bank later.
  - Checks, deposits and other bank entries dated through a day and not on a statement by that day, with clear date, by account
  - outstanding at year end
  - Had check 39871 to Rexel for 15,204 cleared by 12/31/2023?
  - what was still floating on 3/31, i only get the list as of today
  - Bank account, kind, number, date, payee, amount, statement it showed up on.
  - Cut-off bank statement test, items in flight on the balance sheet date
  - What was in transit at the quarter's close, with the later presentment of every item
  - 'The first-quarter reconciliation was never printed, and the auditor wants it now: all non-void items dated by 3/31 that no statement up to then contained, bank by bank, with the later bank date.'
  - Q1 floats and their later fate
  - 'Items in transit at quarter end by bank: check or deposit, number, payee, remark, amount, when cleared and on which statement'
  - o/s items list back dated 3/31 w/ subseq clr dt
  - At the end of March, what had we written or deposited that the bank didn't know about yet, and when did it find out?
*/
SELECT CMDT.CMAcct, CMAC.Description AS BankAccount, CMDT.CMTransType, CMDT.CMRef, CMDT.ActDate, CMDT.Payee,
    CMDT.Description, CMDT.Amount, CMDT.ClearDate, CMDT.StmtDate
FROM CMDT WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
WHERE CMDT.CMCo = @CMCo
    AND CMDT.ActDate <= @AsOf
    AND (CMDT.StmtDate IS NULL OR CMDT.StmtDate > @AsOf)
    AND CMDT.Void = 'N'
ORDER BY CMDT.CMAcct, CMDT.CMTransType, CMDT.ActDate, CMDT.CMRef
