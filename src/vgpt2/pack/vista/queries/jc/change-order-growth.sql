/*
title: Change orders as a share of the original contract
grain: one contract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How much did contracts grow through change orders?
  - Contract growth percent from change orders
  - co growth
  - Original and current amount, change and change as a fraction of the original for open contracts.
  - which jobs changed the most from bid
  - Percentage by which extras raised each running contract over its first price
  - The owner asks which jobs were bid from poor drawings; rank open contracts by signed changes relative to the original amount
  - biggest scope creep in percent
  - Contract name, starting price, sum of changes, fraction, largest first
  - CO % of orig cntrct, opn only
  - Compared with the price we first agreed on, how much did added work increase each project?
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.OrigContractAmt, SUM(JCOI.ContractAmt) AS Changes,
    SUM(JCOI.ContractAmt) / NULLIF(JCCM.OrigContractAmt, 0) AS Growth
FROM JCCM WITH (NOLOCK)
JOIN JCOI WITH (NOLOCK)
    ON JCCM.JCCo = JCOI.JCCo
    AND JCCM.Contract = JCOI.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
GROUP BY JCCM.Contract, JCCM.Description, JCCM.OrigContractAmt
ORDER BY Growth DESC, JCCM.Contract
