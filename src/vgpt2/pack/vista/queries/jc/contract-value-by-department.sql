/*
title: Contract value and billing by department
grain: one department
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How much work does each department have?
  - Open contract value by department
  - contracts by department
  - Contract amount, billed and received of open contracts by department name.
  - which division is busiest
*/
SELECT JCCM.Department, JCDM.Description, COUNT(*) AS Contracts, SUM(JCCM.ContractAmt) AS ContractAmt,
    SUM(JCCM.BilledAmt) AS BilledAmt, SUM(JCCM.ReceivedAmt) AS ReceivedAmt
FROM JCCM WITH (NOLOCK)
JOIN JCDM WITH (NOLOCK)
    ON JCCM.JCCo = JCDM.JCCo
    AND JCCM.Department = JCDM.Department
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
GROUP BY JCCM.Department, JCDM.Description
ORDER BY JCCM.Department
