/*
title: Tax received by tax code between two months
grain: one tax code
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much sales tax was collected in cash?
  - Tax received on payments by tax code
  - cash basis tax
  - Tax part of customer payments by tax code for a range of months.
  - tax we actualy got paid
  - Tax portion contained in what clients paid us during 2024, per code
  - Our state lets contractors remit only once customers have paid, so for January to December total the tax inside the payments under each code along with how many entries there were.
  - tax in the money that came in
  - Sales tax collected inside customer payments by jurisdiction code, with the count of lines paid
  - tx recvd on pmts not on billing, by txcode ytd
  - Of the money people paid us in 2024, how much was really the government's tax, code by code?
*/
SELECT brvARReceivedTax.TaxCode, SUM(brvARReceivedTax.PaidTax) AS TaxReceived, COUNT(*) AS Lines
FROM brvARReceivedTax WITH (NOLOCK)
WHERE brvARReceivedTax.ARCo = @ARCo
    AND brvARReceivedTax.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY brvARReceivedTax.TaxCode
ORDER BY brvARReceivedTax.TaxCode
