/*
title: Change order amounts posted to contracts through a month whose approval date is after a day, with contract, customer and project manager
grain: one change order of a job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2023-12-01}
  ThroughDate: {type: bDate, example: 2023-12-31}
asks:
  - Which changes did we count in contract value at year end although the owner signed them only in the new year?
  - Contract, customer, job, change number, text, approval date, approved by, amount in value through the month, project manager
  - changes approved after cut-off
  - "In the work in progress test the contract price has to be supported at the date, and a change that was approved on January 20 but is in December's price is either an unapproved claim or a mistake, so list those with who approved it and whose job it is and I ask the managers for the paper."
  - CO's in decmber contract value but aproved in january
  - Revenue basis that rests on signatures given later than the balance sheet date
  - Change 14 on the airport job for 230,000 was dated 1/17, is it in the December figures?
  - Extras counted in contract value through December yet signed in January or later
  - 'The WIP auditor wants paper for every change in the 2023 price that the owner approved after December 31: contract, client, approver, amount, and PM to ask'
  - in dec value, signed in jan
  - Contract name, client's name, job, change and title, day signed, signer, amount, manager's name, largest first
  - COs pstd thru 12/23 aprvd aftr 12/31
  - Did we already count additions in last year's figures that the client only agreed to this year?
*/
WITH Posted AS (
    SELECT JCID.JCCo, JCID.Contract, JCID.ACOJob, JCID.ACO, SUM(JCID.ContractAmt) AS Amount
    FROM JCID WITH (NOLOCK)
    WHERE JCID.JCCo = @JCCo
        AND JCID.Mth <= @ThroughMth
        AND JCID.ACO IS NOT NULL
    GROUP BY JCID.JCCo, JCID.Contract, JCID.ACOJob, JCID.ACO
    HAVING SUM(JCID.ContractAmt) <> 0
)
SELECT Posted.Contract, JCCM.Description AS ContractName, ARCM.Name AS Customer, JCOH.Job, JCOH.ACO, JCOH.Description,
    JCOH.ApprovalDate, JCOH.ApprovedBy, Posted.Amount, JCMP.Name AS ProjectManager
FROM Posted
JOIN JCOH WITH (NOLOCK)
    ON Posted.JCCo = JCOH.JCCo
    AND Posted.ACOJob = JCOH.Job
    AND Posted.ACO = JCOH.ACO
JOIN JCCM WITH (NOLOCK)
    ON Posted.JCCo = JCCM.JCCo
    AND Posted.Contract = JCCM.Contract
JOIN JCJM WITH (NOLOCK)
    ON JCOH.JCCo = JCJM.JCCo
    AND JCOH.Job = JCJM.Job
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCOH.ApprovalDate > @ThroughDate
ORDER BY ABS(Posted.Amount) DESC, JCOH.Job, JCOH.ACO
