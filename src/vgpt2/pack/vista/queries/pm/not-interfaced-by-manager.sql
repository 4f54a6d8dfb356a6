/*
title: Subcontract and material detail not interfaced, by project manager
grain: one project
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - How much in subcontracts and materials have the project teams entered that accounting does not see yet?
  - PM commitments waiting for interface per project and manager
  - Project manager, project, description, subcontract amount and material amount without interface date; one row per project.
  - stuck in pm
  - whos forgettin to interface there subs and pos
  - Commitments invisible in job cost because nobody has sent them over
  - Before I trust committed cost in the job report, what is missing from it by job and person?
  - Sub and material dollars each PM has entered but not pushed into job cost
  - The WIP review on the 11th needs real commitments, so for running jobs add the subcontract and material dollars not transferred, with the PM who must hit the button.
  - not pushed to JC, per manager
  - Under every PM's name the running jobs with sub dollars and material dollars awaiting transfer
  - sl + matl $ in pm not intfaced, opn jobs by PM
  - Which bosses have typed in deals with subs and suppliers that the bookkeepers haven't received, and for how much?
*/
WITH Subs AS (
    SELECT PMSL.PMCo, PMSL.Project, SUM(PMSL.Amount) AS Amount
    FROM PMSL WITH (NOLOCK)
    WHERE PMSL.PMCo = @PMCo
        AND PMSL.InterfaceDate IS NULL
    GROUP BY PMSL.PMCo, PMSL.Project
),
Material AS (
    SELECT PMMF.PMCo, PMMF.Project, SUM(PMMF.Amount) AS Amount
    FROM PMMF WITH (NOLOCK)
    WHERE PMMF.PMCo = @PMCo
        AND PMMF.InterfaceDate IS NULL
    GROUP BY PMMF.PMCo, PMMF.Project
)
SELECT JCMP.Name AS ProjectManager, JCJM.Job, JCJM.Description, ISNULL(Subs.Amount, 0) AS Subcontracts,
    ISNULL(Material.Amount, 0) AS Materials
FROM JCJM WITH (NOLOCK)
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN Subs
    ON JCJM.JCCo = Subs.PMCo
    AND JCJM.Job = Subs.Project
LEFT JOIN Material
    ON JCJM.JCCo = Material.PMCo
    AND JCJM.Job = Material.Project
WHERE JCJM.JCCo = @PMCo
    AND JCJM.JobStatus = 1
    AND (Subs.Amount IS NOT NULL OR Material.Amount IS NOT NULL)
ORDER BY JCMP.Name, JCJM.Job
