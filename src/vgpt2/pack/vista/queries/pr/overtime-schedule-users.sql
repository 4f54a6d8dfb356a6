/*
title: Overtime schedules with the number of crafts, active employees and open jobs that use each
grain: one overtime schedule
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which overtime schedules are used by a trade, a person or a job, and which by nobody?
  - Schedule, name, count of crafts, of active employees and of open jobs that point to it
  - unused ot schedules
  - In the clean-up list from the consultants it says that we carry eleven overtime schedules and that most of them are leftovers of jobs from years ago, so before I delete any I want to see for each how many unions, people and projects which are still open refer to it
  - whos using wich ovetime schedule
  - Which of our premium rules could be thrown away?
  - Is number 8 only for job 3305-, or do the teamsters hang on it as well?
  - For each premium-time rule, how many trades, current people and active projects rely on it?
  - Our consultant suggests deleting stale premium rules; before that I need per rule the count of unions, employed persons and open projects attached, zero included.
  - who hangs on which OT sched
  - rule and its name, number of trades, people, open projects
  - ot scheds usage cnt crafts/emps/jobs, which r dead
  - We've many sets of rules for when extra pay begins; which of them are in use, and by how many?
*/
WITH Crafts AS (
    SELECT PRCM.PRCo, PRCM.OTSched, COUNT(*) AS Crafts
    FROM PRCM WITH (NOLOCK)
    WHERE PRCM.PRCo = @PRCo
    GROUP BY PRCM.PRCo, PRCM.OTSched
),
People AS (
    SELECT PREH.PRCo, PREH.OTSched, COUNT(*) AS Employees
    FROM PREH WITH (NOLOCK)
    WHERE PREH.PRCo = @PRCo
        AND PREH.ActiveYN = 'Y'
    GROUP BY PREH.PRCo, PREH.OTSched
),
Jobs AS (
    SELECT JCCO.PRCo, JCJM.OTSched, COUNT(*) AS OpenJobs
    FROM JCCO WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON JCCO.JCCo = JCJM.JCCo
    WHERE JCCO.PRCo = @PRCo
        AND JCJM.JobStatus = 1
    GROUP BY JCCO.PRCo, JCJM.OTSched
)
SELECT PROT.OTSched, PROT.Description, COALESCE(Crafts.Crafts, 0) AS Crafts,
    COALESCE(People.Employees, 0) AS Employees, COALESCE(Jobs.OpenJobs, 0) AS OpenJobs
FROM PROT WITH (NOLOCK)
LEFT JOIN Crafts
    ON PROT.PRCo = Crafts.PRCo
    AND PROT.OTSched = Crafts.OTSched
LEFT JOIN People
    ON PROT.PRCo = People.PRCo
    AND PROT.OTSched = People.OTSched
LEFT JOIN Jobs
    ON PROT.PRCo = Jobs.PRCo
    AND PROT.OTSched = Jobs.OTSched
WHERE PROT.PRCo = @PRCo
ORDER BY PROT.OTSched
