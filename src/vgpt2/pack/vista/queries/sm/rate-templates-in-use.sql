/*
title: Service rate templates with the number of customers, sites and active agreements on each
grain: one rate template
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which rate templates are really used, and by how many customers, sites and contracts?
  - Rate template, description, active flag, labor rate, count of customers, count of sites, count of agreements in force
  - rate template usage
  - can i kill the STD19 rates or is sombody stil on them
  - How many accounts hang on GOLD24 at 128 an hour?
  - Over the years everyone who sat at this desk made his own price list and now there are thirty of them, half of which I have never heard of; before I raise the hourly rate in January I want to know on which of them customers, buildings or yearly contracts depend, so that I change five and throw the rest away.
  - Price lists nobody pays by any more.
  - how many clients, locations and live contracts depend on every service price list
  - Before prices rise in January, the manager wants to drop dead lists, so tell me each list's hourly price, whether it's still enabled, and who hangs on it, in numbers.
  - price lists, used or dead
  - the most used on top, the list's title, enabled or not, its hourly price, number of accounts, of locations and of contracts in force
  - cnt of custs/sites/agrmts per rate tmpl
  - We've lots of price lists for repairs. On which does anybody still depend?
*/
WITH Customers AS (
    SELECT SMCustomer.SMCo, SMCustomer.RateTemplate, COUNT(*) AS Customers
    FROM SMCustomer WITH (NOLOCK)
    WHERE SMCustomer.SMCo = @SMCo
        AND SMCustomer.Active = 'Y'
    GROUP BY SMCustomer.SMCo, SMCustomer.RateTemplate
),
Sites AS (
    SELECT SMServiceSite.SMCo, SMServiceSite.RateTemplate, COUNT(*) AS Sites
    FROM SMServiceSite WITH (NOLOCK)
    WHERE SMServiceSite.SMCo = @SMCo
        AND SMServiceSite.Active = 'Y'
    GROUP BY SMServiceSite.SMCo, SMServiceSite.RateTemplate
),
Agreements AS (
    SELECT SMAgreementExtended.SMCo, SMAgreementExtended.RateTemplate, COUNT(*) AS Agreements
    FROM SMAgreementExtended WITH (NOLOCK)
    WHERE SMAgreementExtended.SMCo = @SMCo
        AND SMAgreementExtended.RevisionStatus = 2
    GROUP BY SMAgreementExtended.SMCo, SMAgreementExtended.RateTemplate
)
SELECT SMRateTemplate.RateTemplate, SMRateTemplate.Description, SMRateTemplate.Active, SMRateTemplate.LaborRate,
    ISNULL(Customers.Customers, 0) AS Customers, ISNULL(Sites.Sites, 0) AS Sites,
    ISNULL(Agreements.Agreements, 0) AS Agreements
FROM SMRateTemplate WITH (NOLOCK)
LEFT JOIN Customers
    ON SMRateTemplate.SMCo = Customers.SMCo
    AND SMRateTemplate.RateTemplate = Customers.RateTemplate
LEFT JOIN Sites
    ON SMRateTemplate.SMCo = Sites.SMCo
    AND SMRateTemplate.RateTemplate = Sites.RateTemplate
LEFT JOIN Agreements
    ON SMRateTemplate.SMCo = Agreements.SMCo
    AND SMRateTemplate.RateTemplate = Agreements.RateTemplate
WHERE SMRateTemplate.SMCo = @SMCo
ORDER BY Customers DESC, Sites DESC, SMRateTemplate.RateTemplate
