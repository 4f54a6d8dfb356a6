/*
title: Hours used against hours allowed by the units in place on open jobs by standard phase
grain: one standard phase
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - In which kinds of work are our crews beating the estimate, and in which do they lose, across all open jobs?
  - Allowed hours for the quantities installed, used hours and productivity factor by standard phase over open jobs
  - productivity by phase
  - which work is eatin more hours than we bid, all jobs
  - Operations keeps telling me that rebar placing is our strength and that formwork on elevated decks is killing us, and estimating says the opposite, so put together over all open jobs the man-hours our estimate would allow for the quantities placed so far beside the man-hours spent, by standard activity, worst factor first
  - Labor performance by activity, company-wide
  - Phase, description, allowed hours, used hours, factor - phase 03-300 is the one they argue over
  - Across active projects, man-hours the placed quantity justifies versus man-hours really worked, per master activity
  - The union says our crews are slow and estimating says the bid was thin, so for each master code over live work compare earned time with time burned, poorest ratio leading
  - where all crews beat or miss bid
  - Poorest productivity first over the jobs now running, name of the kind of work, how many jobs, allowed and used man-hours, factor
  - PF by std phs, all opn jobs, mhrs alowd for qty in place vs used
  - Looking at everything under construction, for which kinds of work do our people take longer than planned for the amount they have installed?
*/
WITH Lines AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType, SUM(JCCP.ActualHours) AS UsedHours,
        SUM(JCCP.CurrEstHours) * SUM(JCCP.ActualUnits) / NULLIF(SUM(JCCP.CurrEstUnits), 0) AS AllowedHours
    FROM JCCP WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON JCCP.JCCo = JCJM.JCCo
        AND JCCP.Job = JCJM.Job
    JOIN JCCT WITH (NOLOCK)
        ON JCCP.PhaseGroup = JCCT.PhaseGroup
        AND JCCP.CostType = JCCT.CostType
    WHERE JCCP.JCCo = @JCCo
        AND JCJM.JobStatus = 1
        AND JCCT.TrackHours = 'Y'
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType
)
SELECT Lines.Phase, JCPM.Description, COUNT(DISTINCT Lines.Job) AS Jobs, SUM(Lines.AllowedHours) AS AllowedHours,
    SUM(Lines.UsedHours) AS UsedHours, SUM(Lines.AllowedHours) / NULLIF(SUM(Lines.UsedHours), 0) AS Factor
FROM Lines
JOIN JCPM WITH (NOLOCK)
    ON Lines.PhaseGroup = JCPM.PhaseGroup
    AND Lines.Phase = JCPM.Phase
WHERE Lines.AllowedHours IS NOT NULL
GROUP BY Lines.Phase, JCPM.Description
ORDER BY Factor, Lines.Phase
