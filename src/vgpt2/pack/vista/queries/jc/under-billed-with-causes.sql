/*
title: Open contracts billed less than they earned through a month with pending changes and bills not yet sent to receivables
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Why are we underbilled? Show what sits in undecided changes and in bills that never went out for each contract behind
  - Underbilled open contracts with customer, cost, earned, billed, gap, pending change amount and amount on unsent bills
  - underbillings with reasons
  - The surety treats every dollar of earned but unbilled revenue as profit fade in disguise until we prove otherwise, so for all contracts where it is negative at the end of June I would like to see next to the number what is hanging in change orders the owner has not signed and what is sitting on invoices that nobody has released
  - where are we behind on billling and whats the hold up
  - Work done for which nobody has been asked to pay, and where the paper is stuck
  - Contract 1045 and friends - earned, billed, difference, changes awaited, drafts in the billing office, through 6/24
  - Live deals earned beyond what was invoiced at June, along with unsigned extras and unsent invoices
  - The surety reads earned-but-unbilled as hidden loss, so for 06/2024 explain each deal behind by showing undecided changes awaiting the owner and draft invoices never sent to receivables
  - behind on invoicing, and why
  - Deepest gap first with the client's name, live contracts short of what they earned, extras still in limbo, bills never released
  - underbilld opn ktrs thru sept w pend COs + unsent JB bills
  - For which projects have we done work and not charged for it, and is that because a change isn't agreed or a bill is lying around?
*/
WITH Revenue AS (
    SELECT JCIP.JCCo, JCIP.Contract, SUM(JCIP.ContractAmt) AS ContractAmt, SUM(JCIP.BilledAmt) AS BilledAmt
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth <= @ThroughMth
    GROUP BY JCIP.JCCo, JCIP.Contract
),
Cost AS (
    SELECT JCJM.JCCo, JCJM.Contract, SUM(JCCP.ActualCost) AS ActualCost, SUM(JCCP.CurrEstCost) AS EstimatedCost
    FROM JCCP WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON JCCP.JCCo = JCJM.JCCo
        AND JCCP.Job = JCJM.Job
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth <= @ThroughMth
    GROUP BY JCJM.JCCo, JCJM.Contract
),
Pending AS (
    SELECT PMOI.PMCo, PMOI.Contract, SUM(PMOI.PendingAmount) AS PendingAmount
    FROM PMOI WITH (NOLOCK)
    WHERE PMOI.PMCo = @JCCo
        AND PMOI.Approved = 'N'
    GROUP BY PMOI.PMCo, PMOI.Contract
),
Unsent AS (
    SELECT JBIN.JBCo, JBIN.Contract, SUM(JBIN.InvTotal) AS UnsentAmount
    FROM JBIN WITH (NOLOCK)
    WHERE JBIN.JBCo = @JCCo
        AND JBIN.InvStatus = 'A'
    GROUP BY JBIN.JBCo, JBIN.Contract
)
SELECT JCCM.Contract, JCCM.Description, ARCM.Name AS Customer, Cost.ActualCost,
    Revenue.ContractAmt * Cost.ActualCost / NULLIF(Cost.EstimatedCost, 0) AS Earned, Revenue.BilledAmt,
    Revenue.ContractAmt * Cost.ActualCost / NULLIF(Cost.EstimatedCost, 0) - Revenue.BilledAmt AS UnderBilled,
    ISNULL(Pending.PendingAmount, 0) AS PendingChanges, ISNULL(Unsent.UnsentAmount, 0) AS BillsNotSent
FROM JCCM WITH (NOLOCK)
JOIN Revenue
    ON JCCM.JCCo = Revenue.JCCo
    AND JCCM.Contract = Revenue.Contract
JOIN Cost
    ON JCCM.JCCo = Cost.JCCo
    AND JCCM.Contract = Cost.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN Pending
    ON JCCM.JCCo = Pending.PMCo
    AND JCCM.Contract = Pending.Contract
LEFT JOIN Unsent
    ON JCCM.JCCo = Unsent.JBCo
    AND JCCM.Contract = Unsent.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND Revenue.ContractAmt * Cost.ActualCost / NULLIF(Cost.EstimatedCost, 0) > Revenue.BilledAmt
ORDER BY UnderBilled DESC, JCCM.Contract
