/*
title: Estimate against commitment of phases that are bought out, by project manager and job
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How much did each PM save or lose when buying out the work?
  - Current estimate less total commitment on phase cost types flagged as bought, totalled by manager and job
  - buyout savings
  - Manager, job, name, lines bought, budget for them, committed, saved, saved in percent of budget
  - did we make money buying 1001- or give it away
  - 'Bonus calculation: gains that procurement made for Erin Walsh on her running jobs'
  - What we let the trades for, set against what the bid carried
  - What every PM gained or lost letting the trades, job by job
  - Bonuses get decided Thursday; for running jobs take the phases marked purchased, estimate against what was signed, savings in dollars and percent, per manager
  - gain/loss on buyout by pm
  - Manager's name, job name, how many lines are let, estimate, signed, saved and percent, worst first per manager
  - bought-out lines est vs cmtd by PM/job, who savd wht
  - Compared with the plan, how much cheaper did our project leaders hire the outside firms?
*/
WITH Bought AS (
    SELECT JCCH.JCCo, JCCH.Job, JCCH.PhaseGroup, JCCH.Phase, JCCH.CostType, SUM(JCCP.CurrEstCost) AS Estimate,
        SUM(JCCP.TotalCmtdCost) AS Committed
    FROM JCCH WITH (NOLOCK)
    JOIN JCCP WITH (NOLOCK)
        ON JCCH.JCCo = JCCP.JCCo
        AND JCCH.Job = JCCP.Job
        AND JCCH.PhaseGroup = JCCP.PhaseGroup
        AND JCCH.Phase = JCCP.Phase
        AND JCCH.CostType = JCCP.CostType
    WHERE JCCH.JCCo = @JCCo
        AND JCCH.BuyOutYN = 'Y'
    GROUP BY JCCH.JCCo, JCCH.Job, JCCH.PhaseGroup, JCCH.Phase, JCCH.CostType
)
SELECT JCMP.Name AS ProjectManager, Bought.Job, JCJM.Description, COUNT(*) AS LinesBought,
    SUM(Bought.Estimate) AS Estimate, SUM(Bought.Committed) AS Committed,
    SUM(Bought.Estimate - Bought.Committed) AS Saved,
    SUM(Bought.Estimate - Bought.Committed) / NULLIF(SUM(Bought.Estimate), 0) AS SavedShare
FROM Bought
JOIN JCJM WITH (NOLOCK)
    ON Bought.JCCo = JCJM.JCCo
    AND Bought.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JobStatus = 1
GROUP BY JCMP.Name, Bought.Job, JCJM.Description
ORDER BY JCMP.Name, Saved, Bought.Job
