/*
title: Unpaid subcontract billings beside what the owner has paid, by contract
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - "Pay-when-paid check: on which contracts do we owe subs although the customer has paid us, and where are we still waiting ourselves?"
  - Open subcontractor payables against billed and received by contract
  - pay when paid
  - Contract, customer, billed, received, billed and not collected, unpaid amounts on subcontract lines that are not on hold; open contracts only.
  - owner paid us last week, what can we release to the trades
  - Which general contract collections lag behind what we still have to pass down
  - Help me decide whose sub checks go out with the July funding
  - By contract, compare what we owe trades with what the client has paid us.
  - Subs on the hospital job invoke prompt pay laws; check for every open contract what was billed, collected, outstanding and unpaid to subs before we release checks
  - got paid? then pay subs
  - 'Live contracts, money in against money to subs: contract and description, client''s name, billed, collected, uncollected, due to subs; largest sub debt first'
  - pwp chk - ownr pd vs subs owed per contrct
  - Before contractors get their money we like to have ours from the building's owner; on each project, is it in?
*/
WITH Owed AS (
    SELECT JCJM.JCCo, JCJM.Contract, SUM(APTD.Amount) AS Amount
    FROM APTD WITH (NOLOCK)
    JOIN APTL WITH (NOLOCK)
        ON APTD.APCo = APTL.APCo
        AND APTD.Mth = APTL.Mth
        AND APTD.APTrans = APTL.APTrans
        AND APTD.APLine = APTL.APLine
    JOIN JCJM WITH (NOLOCK)
        ON APTL.JCCo = JCJM.JCCo
        AND APTL.Job = JCJM.Job
    WHERE APTL.JCCo = @JCCo
        AND APTL.LineType = 7
        AND APTD.Status = 1
    GROUP BY JCJM.JCCo, JCJM.Contract
)
SELECT JCCM.Contract, JCCM.Description, ARCM.Name AS CustomerName, JCCM.BilledAmt, JCCM.ReceivedAmt,
    JCCM.BilledAmt - JCCM.ReceivedAmt AS NotCollected, Owed.Amount AS OwedToSubs
FROM Owed
JOIN JCCM WITH (NOLOCK)
    ON Owed.JCCo = JCCM.JCCo
    AND Owed.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.ContractStatus = 1
ORDER BY Owed.Amount DESC, JCCM.Contract
