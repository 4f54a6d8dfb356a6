/*
title: Discounts on material categories for jobs beside the general discount
grain: one material category of a vendor on a job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which jobs have a better category discount with a supplier than our standing one?
  - Job discounts by material category with the vendor's general discount
  - category discounts
  - Job, job name, vendor, category and its description, discount for the job, ordinary discount.
  - does the elec supply house still give us extra off on fittings for the tower
  - Trade terms by product line and project
  - I am about to buy for 1001- and need to know what percent off applies
  - Special percent off by product group on particular jobs next to the usual one
  - 'Buying electrical for the tower begins today: tell me by job and supplier which product groups carry a project-specific reduction and what we''d normally get.'
  - special percents, one project only
  - By job name and supplier's name, product group, percent granted there beside the ordinary percent
  - spcl disc% for jobs vs std disc, by matl cat
  - On which buildings did a seller promise us a bigger reduction than usual, and for what sort of goods?
*/
SELECT POJC.Job, JCJM.Description AS JobName, APVM.Name, POJC.Category, HQMC.Description,
    POJC.PriceDisc AS JobDiscount, POVC.PriceDisc AS GeneralDiscount
FROM POJC WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON POJC.JCCo = JCJM.JCCo
    AND POJC.Job = JCJM.Job
JOIN APVM WITH (NOLOCK)
    ON POJC.VendorGroup = APVM.VendorGroup
    AND POJC.Vendor = APVM.Vendor
JOIN HQMC WITH (NOLOCK)
    ON POJC.MatlGroup = HQMC.MatlGroup
    AND POJC.Category = HQMC.Category
LEFT JOIN POVC WITH (NOLOCK)
    ON POJC.VendorGroup = POVC.VendorGroup
    AND POJC.Vendor = POVC.Vendor
    AND POJC.MatlGroup = POVC.MatlGroup
    AND POJC.Category = POVC.Category
WHERE POJC.JCCo = @JCCo
ORDER BY POJC.Job, APVM.Name, POJC.Category
