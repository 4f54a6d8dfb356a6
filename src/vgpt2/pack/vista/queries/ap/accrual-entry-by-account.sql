/*
title: Month-end accrual by ledger account from unapproved invoices, receipts and pay requests
grain: one ledger account
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Give me the debit side of the June accrual entry by GL account, meaning bills still in approval, goods received and not billed, and sub pay requests not yet in payables.
  - Cost to accrue by account, three sources in columns and the total, with account name
  - accrual entry by account
  - How much of 5130- subcontract cost do I accrue this month, besides the 66,000 request from Northside Masonry?
  - need a JE for everything thats not in ap yet, by acct
  - Account, description, awaiting approval, received, requested by trades, sum.
  - Expense that has happened without a posted document, ready to key as one reversing entry
  - Which expenses have we incurred that payables hasn't booked yet, summed per GL code?
  - Close is thursday and the auditors test unrecorded liabilities; total bills in routing, received-not-billed orders and sub draw worksheets per expense account for my reversing journal
  - unbooked cost for the closing journal
  - For the accrual sheet, GL number and its name, then pending bills, goods in but not billed, sub draw requests side by side, and a grand figure to book
  - eom accrul pls - unaprvd bills + rcvd not inv'd + sub pay reqs by gl acct
  - We owe money for things that happened but whose paperwork isn't finished; how much belongs to each category in the books at month end?
*/
WITH Pending AS (
    SELECT APUL.GLCo, APUL.GLAcct, APUL.GrossAmt AS Unapproved, 0 AS Received, 0 AS Requested
    FROM APUL WITH (NOLOCK)
    WHERE APUL.APCo = @APCo
    UNION ALL
    SELECT POIT.GLCo, POIT.GLAcct, 0, POIT.RecvdCost - POIT.InvCost, 0
    FROM POIT WITH (NOLOCK)
    WHERE POIT.POCo = @APCo
        AND POIT.RecvYN = 'Y'
        AND POIT.RecvdCost > POIT.InvCost
    UNION ALL
    SELECT SLIT.GLCo, SLIT.GLAcct, 0, 0, SLWI.WCCost + SLWI.Purchased - SLWI.Installed
    FROM SLWI WITH (NOLOCK)
    JOIN SLIT WITH (NOLOCK)
        ON SLWI.SLCo = SLIT.SLCo
        AND SLWI.SL = SLIT.SL
        AND SLWI.SLItem = SLIT.SLItem
    WHERE SLWI.SLCo = @APCo
)
SELECT GLAC.GLCo, GLAC.GLAcct, GLAC.Description, SUM(Pending.Unapproved) AS UnapprovedInvoices,
    SUM(Pending.Received) AS ReceivedNotInvoiced, SUM(Pending.Requested) AS PayRequests,
    SUM(Pending.Unapproved + Pending.Received + Pending.Requested) AS ToAccrue
FROM Pending
JOIN GLAC WITH (NOLOCK)
    ON Pending.GLCo = GLAC.GLCo
    AND Pending.GLAcct = GLAC.GLAcct
GROUP BY GLAC.GLCo, GLAC.GLAcct, GLAC.Description
ORDER BY GLAC.GLCo, GLAC.GLAcct
