/*
title: Open job phases that used more hours than their units in place allow
grain: one phase of a job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Where is production worse than estimated on running jobs?
  - Phases whose actual units per hour are below the estimate, with percent of units and hours used and the manager
  - Job, PM, phase, estimated and actual production rate, percent complete by units and by hours for open jobs
  - production below estimate
  - which crews are burnin hours and not getting the footage
  - Show activities that eat more man-hours per quantity than we bid
  - Productivity problem list for the Monday operations meeting
  - Activities on active projects placing less quantity per hour than planned
  - For Monday's operations meeting, find where crews lag the bid pace on live work, with leader's name, planned and real output per hour, and percent done by quantity versus by hours
  - slow spots, live work
  - Heaviest hours first, PM and active job by name, code, units an hour bid against achieved where lower, percent of units and hours
  - opn jobs units/hr act < est, who's draggin
  - Where are our workers getting less done in an hour than we reckoned when we priced it?
*/
SELECT JCProductionCalcs.Job, JCJM.Description, JCMP.Name AS ProjectManager, JCProductionCalcs.Phase,
    JCProductionCalcs.Description AS PhaseDescription, JCProductionCalcs.[Est Units/Hr],
    JCProductionCalcs.[Actual Units/Hr], JCProductionCalcs.[% Comp Units], JCProductionCalcs.[% Comp Hrs],
    JCProductionCalcs.[Actual Hours]
FROM JCProductionCalcs WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCProductionCalcs.JCCo = JCJM.JCCo
    AND JCProductionCalcs.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCProductionCalcs.JCCo = @JCCo
    AND JCJM.JobStatus = 1
    AND JCProductionCalcs.[Actual Hours] > 0
    AND JCProductionCalcs.[Actual Units/Hr] < JCProductionCalcs.[Est Units/Hr]
ORDER BY JCProductionCalcs.[Actual Hours] DESC, JCProductionCalcs.Job, JCProductionCalcs.Phase
