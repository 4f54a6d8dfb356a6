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
  - Running work per division in dollars, with what's invoiced and collected
  - Overhead gets split by volume next year, so give each division's number of open contracts, total price, invoiced and received
  - how full each division's plate is
  - Division number and name, contracts, value, invoiced, received
  - opn cntrct $ by dept, billd + recd
  - Which part of the company has the most work going on, and how much of it is paid?
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
