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
