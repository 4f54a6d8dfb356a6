/*
title: Average days from sending a change order request to its approval by customer, for requests sent between two dates, with those still open
grain: one customer
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How long do our clients take to agree to a change order request?
  - Customer, requests sent between two dates, approved, not approved, average days to approval, amount asked, amount still undecided
  - owner response time CORs
  - Does Summit Hospital really take 70 days, as the team on 1045- says?
  - wich custmers sit on our change reqests the longest
  - For the next negotiation with the developer I want to put a clause on deemed approval in the agreement and need evidence, by client over all of 2024, on how many requests we sent, how many were decided, in how many days on the average, and how much money is still hanging in the air.
  - Patience needed with each owner until extras are granted
  - Mean days each client needed to okay our formal asks mailed in 2024
  - 'Negotiating an interest clause with a developer: show for each client asks mailed this year, okayed, hanging, mean wait, dollars asked, and dollars hanging.'
  - slow-pay-attention owners on CORs
  - 'Client names by patience needed: CORs sent, decided and waiting, how many days on average, money sought and money stuck'
  - COR sent -> aprvd avg days by owner 2024 + whats stil open $
  - How long do our customers take to accept a formal request for more money, and how much is waiting now?
*/
SELECT JCCM.Customer, ARCM.Name AS CustomerName, COUNT(*) AS Requests,
    COUNT(PMChangeOrderRequest.DateApproved) AS Approved,
    COUNT(*) - COUNT(PMChangeOrderRequest.DateApproved) AS NotApproved,
    AVG(1.0 * DATEDIFF(DAY, PMChangeOrderRequest.DateSent, PMChangeOrderRequest.DateApproved)) AS AverageDays,
    SUM(PMChangeOrderRequest.CurrentCOAmount) AS AmountAsked,
    SUM(CASE WHEN PMChangeOrderRequest.DateApproved IS NULL THEN PMChangeOrderRequest.CurrentCOAmount ELSE 0 END)
        AS AmountNotApproved
FROM PMChangeOrderRequest WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON PMChangeOrderRequest.PMCo = JCCM.JCCo
    AND PMChangeOrderRequest.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE PMChangeOrderRequest.PMCo = @PMCo
    AND PMChangeOrderRequest.DateSent BETWEEN @BeginDate AND @EndDate
GROUP BY JCCM.Customer, ARCM.Name
ORDER BY AverageDays DESC, JCCM.Customer
