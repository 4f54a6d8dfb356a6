/*
title: Pending and approved change amounts against the contract by customer
grain: one contract
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Per contract, what share of the value is still sitting in unapproved changes, and who is the customer?
  - Pending change exposure as percent of contract amount
  - Customer name, contract, description, original and current contract amount, approved not interfaced, pending, pending as a share of the contract.
  - pending % of contract
  - which owners r sitting on a ton of changes compared to there contract
  - Clients whose unresolved extras are large for the size of the deal
  - The bank asks how much of our backlog is unsigned; give it per customer agreement.
  - How big is unsettled change money relative to each open contract?
  - Bonding agent sets our limit next week and asks, by customer, what part of every open contract's value is still in undecided changes, plus agreed ones not booked.
  - undecided COs as % of contract, per client
  - 'Heaviest first: client''s name, contract title, first and present sum, undecided extras and their percentage, agreed but unbooked'
  - pend cos vs contrct amt by owner, + aprvd not intfaced
  - Compared to the size of each deal with a customer, how much is still being argued over?
*/
WITH Changes AS (
    SELECT JCJM.JCCo, JCJM.Contract,
        SUM(CASE WHEN PMOI.Approved = 'N' THEN PMOI.PendingAmount ELSE 0 END) AS Pending,
        SUM(CASE WHEN PMOI.Approved = 'Y' AND PMOI.InterfacedDate IS NULL THEN PMOI.ApprovedAmt ELSE 0 END) AS Approved
    FROM PMOI WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON PMOI.PMCo = JCJM.JCCo
        AND PMOI.Project = JCJM.Job
    WHERE PMOI.PMCo = @PMCo
    GROUP BY JCJM.JCCo, JCJM.Contract
)
SELECT ARCM.Name, JCCM.Contract, JCCM.Description, JCCM.OrigContractAmt, JCCM.ContractAmt,
    Changes.Approved AS ApprovedNotInterfaced, Changes.Pending,
    Changes.Pending / NULLIF(JCCM.ContractAmt, 0) AS PendingShare
FROM JCCM WITH (NOLOCK)
JOIN Changes
    ON JCCM.JCCo = Changes.JCCo
    AND JCCM.Contract = Changes.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @PMCo
    AND JCCM.ContractStatus = 1
ORDER BY Changes.Pending DESC, JCCM.Contract
