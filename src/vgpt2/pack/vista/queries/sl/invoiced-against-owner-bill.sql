/*
title: Subcontract cost invoiced in a month against the owner bill of the month by contract item
grain: one contract item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What did the subs bill us this month and what did we bill the owner on the same items?
  - By contract item, subcontract invoices of the month beside the amount on the owner bill of the month and the difference
  - subs vs owner bill
  - Contract, contract name, item, description, subcontract invoiced, billed to owner, difference for June 2024
  - The cash on Riverside Plaza is getting tight because it looks as if we let the trades bill more than we ourselves put on the pencil draw, so line them up per schedule of values line for the month and mark where they got ahead of us
  - were subs bill us more then we bill the owner this mnth
  - Money asked of us against money asked by us, line 020 of 1001- and so on
  - per schedule of values line, June trade bills versus what we charged the client
  - Cash on Riverside is tight, and the bank asks whether we front money for trades, so set what they charged in June against our own draw, line by line.
  - trade bills vs our draw
  - by prime contract and line with their names, what trades charged in the month, what we charged upstream and the plus or minus
  - SL inv vs JB bill by contr itm, 06/24
  - In one month, did the firms working for us charge us more than we charged our client for the same portion of the building?
*/
WITH Invoiced AS (
    SELECT JCJP.JCCo, JCJP.Contract, JCJP.Item, SUM(APTL.GrossAmt) AS SubcontractInvoiced
    FROM APTL WITH (NOLOCK)
    JOIN JCJP WITH (NOLOCK)
        ON APTL.JCCo = JCJP.JCCo
        AND APTL.Job = JCJP.Job
        AND APTL.PhaseGroup = JCJP.PhaseGroup
        AND APTL.Phase = JCJP.Phase
    WHERE APTL.JCCo = @JCCo
        AND APTL.Mth = @Mth
        AND APTL.LineType = 7
    GROUP BY JCJP.JCCo, JCJP.Contract, JCJP.Item
),
Billed AS (
    SELECT JBIN.JBCo, JBIN.Contract, JBIT.Item, SUM(JBIT.AmtBilled) AS BilledToOwner
    FROM JBIN WITH (NOLOCK)
    JOIN JBIT WITH (NOLOCK)
        ON JBIN.JBCo = JBIT.JBCo
        AND JBIN.BillMonth = JBIT.BillMonth
        AND JBIN.BillNumber = JBIT.BillNumber
    WHERE JBIN.JBCo = @JCCo
        AND JBIN.BillMonth = @Mth
    GROUP BY JBIN.JBCo, JBIN.Contract, JBIT.Item
)
SELECT Invoiced.Contract, JCCM.Description AS ContractDescription, Invoiced.Item, JCCI.Description,
    Invoiced.SubcontractInvoiced, ISNULL(Billed.BilledToOwner, 0) AS BilledToOwner,
    ISNULL(Billed.BilledToOwner, 0) - Invoiced.SubcontractInvoiced AS Difference
FROM Invoiced
JOIN JCCM WITH (NOLOCK)
    ON Invoiced.JCCo = JCCM.JCCo
    AND Invoiced.Contract = JCCM.Contract
JOIN JCCI WITH (NOLOCK)
    ON Invoiced.JCCo = JCCI.JCCo
    AND Invoiced.Contract = JCCI.Contract
    AND Invoiced.Item = JCCI.Item
LEFT JOIN Billed
    ON Invoiced.JCCo = Billed.JBCo
    AND Invoiced.Contract = Billed.Contract
    AND Invoiced.Item = Billed.Item
ORDER BY Invoiced.Contract, Invoiced.Item
