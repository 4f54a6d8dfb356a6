/*
title: Receivables by company
grain: one company
level: intermediate
parameters: {}
asks:
  - How much are customers of each company owing?
  - Receivables and retainage by company
  - ar per company
  - Amount due and retainage of open customer invoices of all companies with the company name.
  - total ar across every co
  - Unpaid client bills and retention for each legal entity.
  - 'Consolidation for the bank on the 10th: number of open client bills, amount outstanding, and withheld for every entity in the group'
  - group AR balance
  - 'AR of each firm in the group: entity''s name, how many open bills, unpaid, withheld, one line each'
  - AR os + retg all cos
  - We own several firms; how much do clients owe each of them?
*/
SELECT ARTH.ARCo, HQCO.Name, COUNT(*) AS Invoices, SUM(ARTH.AmountDue) AS AmountDue, SUM(ARTH.Retainage) AS Retainage
FROM ARTH WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON ARTH.ARCo = HQCO.HQCo
WHERE ARTH.ARTransType = 'I'
    AND (ARTH.AmountDue <> 0 OR ARTH.Retainage <> 0)
GROUP BY ARTH.ARCo, HQCO.Name
ORDER BY ARTH.ARCo
