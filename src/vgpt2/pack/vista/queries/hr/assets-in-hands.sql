/*
title: Company assets that people hold
grain: one asset
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Who has which company asset?
  - Assets assigned to people with category and identifier
  - company assets assigned
  - Assets assigned to a person, with description, serial number, book value and the person's name.
  - who has the laptops n phones
  - Phones, laptops and tools handed out, by the name of the person who has each
  - Insurance wants an inventory on july 1 of things our people carry home; for each person by name the item, category, serial number and what it is worth in the books
  - who's holding our gear
  - 'By surname, given name: item number, category, what it is, serial number, book value'
  - 'HR assets asgnd to emps w/ ser # + BV'
  - What company property does each of our people have with him?
*/
SELECT HRCA.Asset, HRCA.AssetCategory, HRCA.AssetDesc, HRCA.Identifier, HRCA.BookValue, HRRM.LastName, HRRM.FirstName
FROM HRCA WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRCA.HRCo = HRRM.HRCo
    AND HRCA.Assigned = HRRM.HRRef
WHERE HRCA.HRCo = @HRCo
ORDER BY HRRM.LastName, HRRM.FirstName, HRCA.Asset
