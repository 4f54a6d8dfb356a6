/*
title: Credits, adjustments and write-offs by reason code
grain: one reason code and transaction type
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Why do we give so much back to customers? Total the credits and write-offs by reason.
  - Reason code totals for credit memos, adjustments and write-offs
  - How much did pricing errors cost us in 2024?
  - credits by reason
  - whats all these writeoffs for
  - Reason, its description, kind of transaction, count, number of customers, amount.
  - Sum what we took off client bills in 2024, by stated cause.
  - 'Owner asks why revenue leaks: credits, corrections and bad debt from january to june per cause, with the number of clients affected'
  - givebacks by cause
  - 'Reductions given to clients: cause with its description, kind such as credit memo or bad debt, how many, how many clients, dollars'
  - CMs + adj + w/o by rsn cd ytd
  - We sometimes reduce or forgive what clients owe; what causes are given, and what does each cost us?
*/
SELECT ARTH.ReasonCode, HQRC.Description, ARTH.ARTransType, COUNT(DISTINCT ARTH.KeyID) AS Transactions,
    COUNT(DISTINCT ARTH.Customer) AS Customers, SUM(ARTL.Amount) AS Amount
FROM ARTH WITH (NOLOCK)
JOIN ARTL WITH (NOLOCK)
    ON ARTH.ARCo = ARTL.ARCo
    AND ARTH.Mth = ARTL.Mth
    AND ARTH.ARTrans = ARTL.ARTrans
LEFT JOIN HQRC WITH (NOLOCK)
    ON ARTH.ReasonCode = HQRC.ReasonCode
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType IN ('C', 'A', 'W')
    AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY ARTH.ReasonCode, HQRC.Description, ARTH.ARTransType
ORDER BY ARTH.ReasonCode, ARTH.ARTransType
