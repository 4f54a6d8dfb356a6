/*
title: Open contracts billed and collected in full with no commitments and no pending changes left
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which contracts can we close out, because nothing is left to bill, collect, buy or negotiate?
  - Open contracts with billed at or above value, received at or above billed, no remaining commitment and no undecided change items
  - ready to close
  - Contract, name, customer, value, billed, collected, cost to date, profit; only finished ones with every balance at zero
  - whats done done? want em off my list before 12/31/2024
  - Harbor Point 1042- was paid in full in April and still shows as active, how many more like that?
  - 'Clean-up: jobs that nobody touches any more and that only make the status report longer'
  - Active agreements where everything is invoiced, paid, bought out and settled, so they may be shut
  - Before year end the controller wants dead projects off the status schedule, so find those fully invoiced and fully paid without outstanding orders or undecided change requests
  - nothing left, shut it
  - Zero-balance active agreements with the client's name, price, invoiced, cash in, spent and the gain we made
  - open ktrs 100% billed n paid, no open POs/subs, no pending COs - close em?
  - Which projects look completely finished from a money point of view, with the customer paid up and no purchases or extra-work talks outstanding, yet are still listed as active?
*/
WITH Cost AS (
    SELECT JCJM.JCCo, JCJM.Contract, SUM(JCCP.ActualCost) AS ActualCost, SUM(JCCP.RemainCmtdCost) AS RemainCmtdCost
    FROM JCJM WITH (NOLOCK)
    JOIN JCCP WITH (NOLOCK)
        ON JCJM.JCCo = JCCP.JCCo
        AND JCJM.Job = JCCP.Job
    WHERE JCJM.JCCo = @JCCo
    GROUP BY JCJM.JCCo, JCJM.Contract
)
SELECT JCCM.Contract, JCCM.Description, ARCM.Name AS CustomerName, JCCM.ContractAmt, JCCM.BilledAmt,
    JCCM.ReceivedAmt, Cost.ActualCost, JCCM.ContractAmt - Cost.ActualCost AS Profit
FROM JCCM WITH (NOLOCK)
LEFT JOIN Cost
    ON JCCM.JCCo = Cost.JCCo
    AND JCCM.Contract = Cost.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCM.BilledAmt >= JCCM.ContractAmt
    AND JCCM.ReceivedAmt >= JCCM.BilledAmt
    AND COALESCE(Cost.RemainCmtdCost, 0) = 0
    AND NOT EXISTS (
        SELECT 1
        FROM PMOI WITH (NOLOCK)
        WHERE PMOI.PMCo = JCCM.JCCo
            AND PMOI.Contract = JCCM.Contract
            AND PMOI.Approved = 'N'
    )
ORDER BY JCCM.Contract
