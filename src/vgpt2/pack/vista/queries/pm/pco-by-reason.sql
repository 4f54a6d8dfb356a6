/*
title: Change orders by reason code with all amounts asked for, approved or not, and amounts approved
grain: one reason code
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Why do we get change orders?
  - Change order amounts by reason code
  - cos by reason
  - Number of change orders with pending and approved amounts by reason across projects.
  - whats causing all the changes
  - Total changes by cause, with what we sought and what was granted
  - 'Lessons-learned workshop on the 22nd: across all jobs, what causes drive extras, like design error or owner request, how many of each, dollars asked and dollars agreed?'
  - whats driving our changes, $ by cause
  - 'Largest ask first: cause code of changes, how many, dollars sought, dollars granted'
  - COs by rsn code, cnt + askd + aprvd, whole company
  - Why does additional work come up at our company, how frequently for each cause, and for how much money?
*/
SELECT PMOP.ReasonCode, COUNT(DISTINCT PMOP.KeyID) AS ChangeOrders, SUM(PMOI.PendingAmount) AS AskedAmount,
    SUM(PMOI.ApprovedAmt) AS ApprovedAmount
FROM PMOP WITH (NOLOCK)
JOIN PMOI WITH (NOLOCK)
    ON PMOP.PMCo = PMOI.PMCo
    AND PMOP.Project = PMOI.Project
    AND PMOP.PCOType = PMOI.PCOType
    AND PMOP.PCO = PMOI.PCO
WHERE PMOP.PMCo = @PMCo
GROUP BY PMOP.ReasonCode
ORDER BY AskedAmount DESC, PMOP.ReasonCode
