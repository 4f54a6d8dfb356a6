/*
title: Customers not invoiced since a month
grain: one customer
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
asks:
  - Which customers have we not billed lately?
  - Customers without an invoice since a month
  - inactive customers
  - Customers of the company's group that have no invoice in or after a month.
  - clients that went quiet
  - Clients with no billing at all since January 2024.
  - Marketing wants to win back old clients; give those on our shared list we haven't billed after july 1, their town, state, and when the account began
  - dormant clients, nothing billed lately
  - Customer, city, state, account opening date, alphabetical, nothing billed from that period onward
  - custs w no inv since 1/23, purge or call em
  - Which clients haven't given us any work to charge for in a long time?
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.City, ARCM.State, ARCM.DateOpened
FROM HQCO WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON HQCO.CustGroup = ARCM.CustGroup
WHERE HQCO.HQCo = @ARCo
    AND NOT EXISTS (
        SELECT 1
        FROM ARTH WITH (NOLOCK)
        WHERE ARTH.ARCo = HQCO.HQCo
            AND ARTH.CustGroup = ARCM.CustGroup
            AND ARTH.Customer = ARCM.Customer
            AND ARTH.ARTransType = 'I'
            AND ARTH.Mth >= @BeginMth
    )
ORDER BY ARCM.Name
