/*
title: Project add-ons whose rate differs from the company standard
grain: one add-on of a project
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - On which projects do we use a fee or overhead rate that is not our standard?
  - Change order add-ons of projects against company defaults
  - Project, project description, add-on number, text, project rate, company rate and difference where the two are not equal.
  - nonstandard addons
  - who lowerd the markup on there job
  - Jobs where the contract lets us charge less for profit on extras than we usually do
  - Check the fee and overhead settings job by job and show every deviation from our normal ones.
  - Active jobs charging a fee rate on changes unlike our company default
  - Owner audits on three jobs question our overhead; find running jobs set up with a percentage for overhead, fee or bond other than our usual, and how far off.
  - job fee rates vs our usual
  - Running jobs whose change fee setup deviates, job name, charge wording, job's percent beside our usual one, gap
  - addon % on opn jobs not = co std
  - On which current jobs do we add a different share for profit than we ordinarily would?
*/
SELECT PMPA.Project, JCJM.Description AS ProjectDescription, PMPA.AddOn, PMPA.Description, PMPA.Pct AS ProjectRate,
    PMCA.Pct AS CompanyRate, PMPA.Pct - PMCA.Pct AS Difference
FROM PMPA WITH (NOLOCK)
JOIN PMCA WITH (NOLOCK)
    ON PMPA.PMCo = PMCA.PMCo
    AND PMPA.AddOn = PMCA.Addon
JOIN JCJM WITH (NOLOCK)
    ON PMPA.PMCo = JCJM.JCCo
    AND PMPA.Project = JCJM.Job
WHERE PMPA.PMCo = @PMCo
    AND JCJM.JobStatus = 1
    AND PMPA.Pct <> PMCA.Pct
ORDER BY PMPA.Project, PMPA.AddOn
