-- What is left to invoice on the subcontracts of a job, by phase. Backcharges are left out.
SELECT SLIT.Phase, SUM(SLIT.CurCost - SLIT.InvCost) AS Remaining
FROM SLIT WITH (NOLOCK)
WHERE SLIT.JCCo = @JCCo AND SLIT.Job = @Job AND SLIT.ItemType <> 3
GROUP BY SLIT.Phase
ORDER BY SLIT.Phase
