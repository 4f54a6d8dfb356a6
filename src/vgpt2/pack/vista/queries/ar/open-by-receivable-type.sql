/*
title: Open receivables by receivable type
grain: one receivable type
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - How are open receivables split by type?
  - Open AR and retainage by receivable type with control account
  - ar by rec type
  - Balance and retainage of all lines by receivable type with its description and GL account.
  - how much of ar is jobs vs the other stuff
  - What remains uncollected under each category of customer billing, including held-back money?
  - Before closing the quarter I compare each control account with the customer ledger, so tell me the balance and retention sitting in every billing category with the account number it uses.
  - uncollected, one line per AR class
  - 'Sort by receivable class: its wording, GL control number, outstanding AR and retainage in two columns'
  - o/s AR + retg broken out by rec typ w/ the control acct
  - Customers owe us under different headings such as contracts or rentals; how does the total they owe split over those headings?
*/
SELECT ARTL.RecType, ARRT.Description, ARRT.GLARAcct, SUM(ARTL.Amount) AS Balance, SUM(ARTL.Retainage) AS Retainage
FROM ARTL WITH (NOLOCK)
JOIN ARTH WITH (NOLOCK)
    ON ARTL.ARCo = ARTH.ARCo
    AND ARTL.Mth = ARTH.Mth
    AND ARTL.ARTrans = ARTH.ARTrans
JOIN ARRT WITH (NOLOCK)
    ON ARTL.ARCo = ARRT.ARCo
    AND ARTL.RecType = ARRT.RecType
WHERE ARTL.ARCo = @ARCo
    AND ARTH.ARTransType <> 'M'
GROUP BY ARTL.RecType, ARRT.Description, ARRT.GLARAcct
ORDER BY ARTL.RecType
