/*
title: Miscellaneous cash receipts credited to jobs
grain: one receipt line
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which refunds, scrap sales and back-charges did we receive in cash that lowered the cost of a job?
  - Non-invoice receipts coded to a job with phase, cost type and account
  - Did the salvage money for job 1045 get credited to the job?
  - misc cash to jobs
  - checks we got that went against job cost insted of an invoice
  - Date, check, text, job with description, phase, cost type name, account and amount per line.
  - Cash outside of billing that was credited against project cost in 2024.
  - PM says salvage money on 1045 never reached his project; list refunds, scrap and rebate checks by project from january to june, phase, cost type, account
  - scrap & refund cash on jobs
  - Non-invoice cash on projects, date, check number, text, project and description, phase, cost type's name, account and name, dollars; by project
  - misc cash rcpts codd to jb ytd
  - Sometimes we get refunds or sell scrap; which building project was each of those checks credited to?
*/
SELECT ARTH.TransDate, ARTH.CheckNo, ARTL.Description, ARTL.JCCo, ARTL.Job, JCJM.Description AS JobDescription,
    ARTL.Phase, ARTL.CostType, JCCT.Description AS CostTypeName, ARTL.GLAcct, GLAC.Description AS Account, ARTL.Amount
FROM ARTH WITH (NOLOCK)
JOIN ARTL WITH (NOLOCK)
    ON ARTH.ARCo = ARTL.ARCo
    AND ARTH.Mth = ARTL.Mth
    AND ARTH.ARTrans = ARTL.ARTrans
JOIN JCJM WITH (NOLOCK)
    ON ARTL.JCCo = JCJM.JCCo
    AND ARTL.Job = JCJM.Job
LEFT JOIN JCCT WITH (NOLOCK)
    ON ARTL.PhaseGroup = JCCT.PhaseGroup
    AND ARTL.CostType = JCCT.CostType
LEFT JOIN GLAC WITH (NOLOCK)
    ON ARTL.GLCo = GLAC.GLCo
    AND ARTL.GLAcct = GLAC.GLAcct
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'M'
    AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY ARTL.JCCo, ARTL.Job, ARTH.TransDate
