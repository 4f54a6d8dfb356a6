/*
title: Standard submittals of phases that a project has not entered
grain: one expected submittal of a phase
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which submittals do the phases of this project normally call for that nobody has logged?
  - Phase submittal checklist against the submittals of a job
  - Phase, phase description, submittal type with its name, standard description, for expected ones missing on the project.
  - missing std submittals
  - what shop drwgs did we forget to log on the new job
  - Checklist items by cost code without an entry yet
  - We just set up 1001-; give me what should be asked of the trades according to our standards.
  - Standard shop drawings our codes demand that 22-4410 hasn't logged
  - 'Kickoff QA on the new clinic: compare its active codes with our checklist of usual submittals and name each kind with nothing logged, so the engineer can request them.'
  - shop drawing checklist holes, 1001-
  - Code by code with its name, kinds of submittal our checklist expects and the job has not entered
  - checklst submtls missing on 1001- by phase
  - Our company normally collects certain approvals for each sort of work; which has nobody started for this building?
*/
WITH Logged AS (
    SELECT PMSM.PMCo, PMSM.Project, PMSM.PhaseGroup, PMSM.Phase, PMSM.SubmittalType, COUNT(*) AS Submittals
    FROM PMSM WITH (NOLOCK)
    WHERE PMSM.PMCo = @PMCo
        AND PMSM.Project = @Project
    GROUP BY PMSM.PMCo, PMSM.Project, PMSM.PhaseGroup, PMSM.Phase, PMSM.SubmittalType
)
SELECT JCJP.Phase, JCJP.Description AS PhaseDescription, PMPS.SubmittalType, PMDT.Description AS TypeDescription,
    PMPS.Seq, PMPS.Description
FROM JCJP WITH (NOLOCK)
JOIN PMPS WITH (NOLOCK)
    ON JCJP.PhaseGroup = PMPS.PhaseGroup
    AND JCJP.Phase = PMPS.Phase
LEFT JOIN PMDT WITH (NOLOCK)
    ON PMPS.SubmittalType = PMDT.DocType
LEFT JOIN Logged
    ON JCJP.JCCo = Logged.PMCo
    AND JCJP.Job = Logged.Project
    AND PMPS.PhaseGroup = Logged.PhaseGroup
    AND PMPS.Phase = Logged.Phase
    AND PMPS.SubmittalType = Logged.SubmittalType
WHERE JCJP.JCCo = @PMCo
    AND JCJP.Job = @Project
    AND JCJP.ActiveYN = 'Y'
    AND Logged.Submittals IS NULL
ORDER BY JCJP.Phase, PMPS.SubmittalType, PMPS.Seq
