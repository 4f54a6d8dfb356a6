/*
title: Tickets on account not invoiced, by billing frequency and customer, with the oldest ticket
grain: one customer
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which customers that we bill weekly still have old tickets waiting for an invoice?
  - "Open unbilled charge tickets per billing frequency and customer: count, oldest sale date, days waiting, amount, number on hold"
  - who to bill
  - billing run missed somebody, Sunbelt has tickets from 3 weeks back
  - On June 30 I want to know what is left to bill, grouped by weekly, twice a month and monthly accounts.
  - Accounts whose loads we haven't turned into paper yet.
  - Unbilled list as of June 30 sorted by frequency, then by age, with customer name and hold count.
  - Charge loads awaiting an invoice at June 30, grouped by weekly, semimonthly and monthly accounts
  - Billing run skipped Sunbelt, so as of 06/30/2024 show per billing rhythm and account the slips without a bill, how many are blocked, the oldest, days waiting and dollars
  - weekly accounts with old slips
  - Weekly, semimonthly, monthly as headings, accounts by name waiting longest first, unbilled charge tickets, held ones, oldest day, dollars
  - chg tix not invd by bill freq/cust, oldst dt
  - Some customers are billed each week, others monthly; which of them have deliveries that were overlooked?
*/
SELECT ARCM.BillFreq, HQFC.Description AS FrequencyName, MSTD.Customer, ARCM.Name,
    SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets,
    SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL AND MSTD.Hold = 'Y' THEN 1 ELSE 0 END) AS TicketsOnHold,
    MIN(MSTD.SaleDate) AS OldestSale, DATEDIFF(day, MIN(MSTD.SaleDate), @AsOf) AS DaysWaiting,
    SUM(MSTD.MatlTotal + MSTD.HaulTotal + MSTD.TaxTotal) AS Unbilled
FROM MSTD WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON MSTD.CustGroup = ARCM.CustGroup
    AND MSTD.Customer = ARCM.Customer
LEFT JOIN HQFC WITH (NOLOCK)
    ON ARCM.BillFreq = HQFC.Frequency
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'C'
    AND MSTD.PaymentType = 'A'
    AND MSTD.MSInv IS NULL
    AND MSTD.Void = 'N'
    AND MSTD.SaleDate <= @AsOf
GROUP BY ARCM.BillFreq, HQFC.Description, MSTD.Customer, ARCM.Name
ORDER BY ARCM.BillFreq, DaysWaiting DESC, MSTD.Customer
