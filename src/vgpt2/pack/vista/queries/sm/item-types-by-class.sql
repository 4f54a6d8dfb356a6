/*
title: Types of serviceable items by class, active ones
grain: one type of a class
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - How do we classify the units that we service?
  - Classes with their active types and descriptions
  - unit classes
  - wich type do i pick for a rooftop unit or a chiler
  - Is there a type for heat pumps under class HVAC, or do we file those as split systems?
  - Dispatch picks whatever stands first in the list when a new unit is set up and the statistics by kind of unit are worthless as a consequence, so print me the complete tree with the wording, only what is still in use, and I will hang it over their desks.
  - What may I choose when filing a new boiler?
  - choices for categorizing a client's unit, class and kind, those still in use
  - New dispatchers file every heat pump under boilers, and the manager wants a cheat sheet for their desks, with each class and the kinds under it in words.
  - unit categories cheat sheet
  - grouped under each class with its name, the kinds beneath it, code and wording, without retired ones
  - class/typ codes for svc itms, actv
  - When a customer's machine is entered, one has to say what sort it is. What sorts are there?
*/
SELECT SMType.Class, SMClass.Description AS ClassName, SMType.Type, SMType.Description AS TypeName
FROM SMType WITH (NOLOCK)
JOIN SMClass WITH (NOLOCK)
    ON SMType.SMCo = SMClass.SMCo
    AND SMType.Class = SMClass.Class
WHERE SMType.SMCo = @SMCo
    AND SMType.Active = 'Y'
ORDER BY SMType.Class, SMType.Type
