/*
title: Unpaid payables by company
grain: one company
level: intermediate
parameters: {}
asks:
  - How much does each of our companies owe its vendors?
  - Open and held payables by company
  - ap per company
  - Open, held and total unpaid amounts of all companies with the company name.
  - what do we owe across all the cos
*/
SELECT APTD.APCo, HQCO.Name, SUM(CASE WHEN APTD.Status = 1 THEN APTD.Amount ELSE 0 END) AS OpenAmount,
    SUM(CASE WHEN APTD.Status = 2 THEN APTD.Amount ELSE 0 END) AS HeldAmount, SUM(APTD.Amount) AS Unpaid
FROM APTD WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON APTD.APCo = HQCO.HQCo
WHERE APTD.Status IN (1, 2)
GROUP BY APTD.APCo, HQCO.Name
ORDER BY APTD.APCo
