/*
title: Approved external change orders on no contract change order
grain: one approved change order
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which approved changes have we not rolled into a formal contract change for the owner to execute?
  - External ACOs without a contract change order
  - Project, description, approved change order, text, approval date and approved amount for external changes on no contract change document.
  - acos without cco
  - approved cos that never got onto a prime contract mod
  - Agreed extras still lacking the final owner paper
  - Anything the owner okayed that still needs to be put into an amendment?
  - What owner-side approvals remain outside any formal amendment?
  - Before billing closes for May our attorney wants each client-approved extra turned into an amendment; find those on no such document yet, with job name, date and dollars.
  - ACOs missing from the prime amendments
  - Job name, approval number, purpose, day and dollars for client-side approvals still outside every amendment, job by job
  - ext acos not rolled in2 a CCO yet, all jobs
  - Clients said yes to some extras, but which of these never got bundled into the official contract paperwork?
*/
SELECT PMOH.Project, JCJM.Description AS ProjectDescription, PMOH.ACO, PMOH.Description, PMOH.ApprovalDate,
    SUM(PMOI.ApprovedAmt) AS ApprovedAmount
FROM PMOH WITH (NOLOCK)
JOIN PMOI WITH (NOLOCK)
    ON PMOH.PMCo = PMOI.PMCo
    AND PMOH.Project = PMOI.Project
    AND PMOH.ACO = PMOI.ACO
JOIN JCJM WITH (NOLOCK)
    ON PMOH.PMCo = JCJM.JCCo
    AND PMOH.Project = JCJM.Job
WHERE PMOH.PMCo = @PMCo
    AND PMOH.IntExt = 'E'
    AND NOT EXISTS (
        SELECT 1
        FROM PMContractChangeOrderACO WITH (NOLOCK)
        WHERE PMContractChangeOrderACO.PMCo = PMOH.PMCo
            AND PMContractChangeOrderACO.Project = PMOH.Project
            AND PMContractChangeOrderACO.ACO = PMOH.ACO
    )
GROUP BY PMOH.Project, JCJM.Description, PMOH.ACO, PMOH.Description, PMOH.ApprovalDate
ORDER BY PMOH.Project, PMOH.ACO
