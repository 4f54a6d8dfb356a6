/*
title: Approved change orders sent to the owner and not received back signed, with project manager and days since sent
grain: one approved change order
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which change orders did we mail to owners for signature that have not come home?
  - Project, change order, title, customer, manager, date sent, date required, days out, approved amount of external change orders without a received date
  - unsigned change orders out
  - ACO 7 on 1001- went to Crestview Schools in April, do we have it back?
  - chage orders the owner has'nt sent bak signed
  - Legal told us that an extra without a countersigned page is worth nothing in a claim, and I suspect that a good dozen of ours are lying on some desk at the client's, so give me all that left our house up to the end of June and did not return, how long ago that was, who manages the job and how much money hangs on each.
  - Papers awaiting the client's autograph
  - Track owner changes mailed out by June 30 that never came back executed
  - The surety reviews us in August and wants no loose ends; which agreed changes are at the client awaiting a signature, since when, for how many dollars, under which PM?
  - COs out for sig, aging
  - Unreturned owner changes, longest out first, with job, PM and client names, title, mailed on, needed by, dollars
  - whats outstndng w/ owners for signature, ext acos sent but not rec'd, by pm
  - We posted agreed extras to our clients to sign and return; which haven't come home, who at our office handles it, and how long has it been?
*/
WITH Amounts AS (
    SELECT PMOI.PMCo, PMOI.Project, PMOI.ACO, SUM(PMOI.ApprovedAmt) AS ApprovedAmount
    FROM PMOI WITH (NOLOCK)
    WHERE PMOI.PMCo = @PMCo
        AND PMOI.Approved = 'Y'
    GROUP BY PMOI.PMCo, PMOI.Project, PMOI.ACO
)
SELECT PMOH.Project, JCJM.Description AS ProjectName, JCMP.Name AS ProjectManager, ARCM.Name AS CustomerName, PMOH.ACO,
    PMOH.Description, PMOH.DateSent, PMOH.DateReqd, DATEDIFF(DAY, PMOH.DateSent, @AsOf) AS DaysOut,
    Amounts.ApprovedAmount
FROM PMOH WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMOH.PMCo = JCJM.JCCo
    AND PMOH.Project = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN JCCM WITH (NOLOCK)
    ON PMOH.PMCo = JCCM.JCCo
    AND PMOH.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN Amounts
    ON PMOH.PMCo = Amounts.PMCo
    AND PMOH.Project = Amounts.Project
    AND PMOH.ACO = Amounts.ACO
WHERE PMOH.PMCo = @PMCo
    AND PMOH.IntExt = 'E'
    AND PMOH.DateSent <= @AsOf
    AND PMOH.DateRecd IS NULL
ORDER BY DaysOut DESC, PMOH.Project, PMOH.ACO
