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
  - What does every entity in the group owe suppliers, blocked part separate?
  - 'Consolidated balance sheet for the bank on the 10th: payable now, withheld and total for every legal entity, by name'
  - group AP balance
  - 'AP of every firm in the group: entity number and name, payable now, blocked, grand total, one line each'
  - ap os per co, opn + hld, all cos
  - Our group consists of several firms; what is each one's debt to outside businesses, and how much of it is stopped?
*/
SELECT APTD.APCo, HQCO.Name, SUM(CASE WHEN APTD.Status = 1 THEN APTD.Amount ELSE 0 END) AS OpenAmount,
    SUM(CASE WHEN APTD.Status = 2 THEN APTD.Amount ELSE 0 END) AS HeldAmount, SUM(APTD.Amount) AS Unpaid
FROM APTD WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON APTD.APCo = HQCO.HQCo
WHERE APTD.Status IN (1, 2)
GROUP BY APTD.APCo, HQCO.Name
ORDER BY APTD.APCo
