/*
title: Surcharges on tickets by surcharge code and customer
grain: one surcharge code and customer
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much fuel surcharge did we collect, and from whom?
  - Surcharge total by code, code name and customer name with number of tickets between two months
  - surcharge income
  - did we ever bill the environmental fee to the county
  - Show what extra charges like fuel or minimum load brought in from January to June per account.
  - Extra fees on loads by kind and buyer.
  - Add-on income by kind and by buyer, January through December
  - County's attorney asks if we ever charged it an environmental fee, so for 2024 total every add-on per account with number of slips, dollars and tax
  - who paid fuel adders
  - Under each surcharge in words for 2024 the accounts by name, biggest payer first, tickets, dollars, tax on it
  - surchg $ by cd/cust q1-q2 MS
  - How much did we take in with extra charges like fuel, and from which customers did it come?
*/
SELECT MSTD.SurchargeCode, MSSurchargeCodes.Description AS SurchargeName, MSTD.Customer, ARCM.Name,
    COUNT(DISTINCT MSTD.SurchargeKeyID) AS Tickets, SUM(MSTD.MatlTotal) AS SurchargeTotal,
    SUM(MSTD.TaxTotal) AS TaxTotal
FROM MSTD WITH (NOLOCK)
JOIN MSSurchargeCodes WITH (NOLOCK)
    ON MSTD.MSCo = MSSurchargeCodes.MSCo
    AND MSTD.SurchargeCode = MSSurchargeCodes.SurchargeCode
JOIN ARCM WITH (NOLOCK)
    ON MSTD.CustGroup = ARCM.CustGroup
    AND MSTD.Customer = ARCM.Customer
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'C'
    AND MSTD.Void = 'N'
    AND MSTD.SurchargeKeyID IS NOT NULL
    AND MSTD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY MSTD.SurchargeCode, MSSurchargeCodes.Description, MSTD.Customer, ARCM.Name
ORDER BY MSTD.SurchargeCode, SurchargeTotal DESC, MSTD.Customer
