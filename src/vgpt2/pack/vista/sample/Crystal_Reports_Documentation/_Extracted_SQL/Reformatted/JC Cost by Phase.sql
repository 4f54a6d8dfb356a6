SELECT JCCP.Job, JCCP.Phase, JCJP.Description, SUM(JCCP.ActualCost) AS ActualCost, SUM(JCCP.CurrEstCost) AS CurrEstCost
FROM JCCP
INNER JOIN JCJP ON JCCP.JCCo = JCJP.JCCo AND JCCP.Job = JCJP.Job
    AND JCCP.PhaseGroup = JCJP.PhaseGroup AND JCCP.Phase = JCJP.Phase
WHERE JCCP.JCCo = 1
GROUP BY JCCP.Job, JCCP.Phase, JCJP.Description
